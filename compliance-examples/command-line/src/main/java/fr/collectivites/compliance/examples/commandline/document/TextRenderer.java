package fr.collectivites.compliance.examples.commandline.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document for a terminal. */
public final class TextRenderer {

    private static final int WIDTH = 92;
    private static final int TABLE_WIDTH = 150;

    private final boolean details;
    private final StringBuilder out = new StringBuilder();

    /**
     * Makes a writer for one document.
     *
     * @param details whether to write what is shown on demand
     */
    public TextRenderer(boolean details) {
        this.details = details;
    }

    /**
     * Writes a document.
     *
     * @param document the document, not null
     * @return the text, ending with a line break, not null
     */
    public String render(Document document) {
        heading(document.title(), '=');
        document.lead().forEach(line -> wrap("", "", line));
        for (Section section : document.sections()) {
            if (section.onDemand() && !details) {
                continue;
            }
            out.append('\n');
            heading(section.title(), '-');
            section.blocks().forEach(this::block);
        }
        out.append('\n');
        wrap("", "", document.notice());
        return out.toString();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            wrap("", "", paragraph.text());
        } else if (block instanceof Items items) {
            groupTitle(items.title());
            items.items().forEach(item -> item("  " + item.tone().mark() + " ", item));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof TimeLine line) {
            timeLine(line);
        } else if (block instanceof Bars bars) {
            table(bars.asTable());
        }
    }

    private void groupTitle(String title) {
        if (!title.isEmpty()) {
            blankLine();
            wrap("", "", title);
        }
    }

    private void item(String first, Item item) {
        String rest = " ".repeat(first.length());
        String badge = item.badge().isEmpty() ? "" : "[" + item.badge() + "] ";
        wrap(first, rest, badge + item.headline());
        if (!item.when().isEmpty()) {
            wrap(rest, rest + "  ", item.when());
        }
        item.notes().forEach(note -> note(rest, note));
        if (details) {
            item.details().forEach(note -> note(rest, note));
        }
    }

    private void note(String indent, Note note) {
        if (note.texts().size() == 1) {
            wrap(indent, indent + "  ", label(note) + note.texts().get(0));
            return;
        }
        if (!note.label().isEmpty()) {
            wrap(indent, indent + "  ", note.label());
        }
        note.texts().forEach(text -> wrap(indent + "  - ", indent + "    ", text));
    }

    private static String label(Note note) {
        return note.label().isEmpty() ? "" : note.label() + " ";
    }

    private void timeLine(TimeLine line) {
        for (TimeLine.Phase phase : line.phases()) {
            groupTitle(phase.title());
            for (TimeLine.Step step : phase.steps()) {
                item("  " + (step.number() < 10 ? " " : "") + step.number() + ". ", step.item());
            }
        }
    }

    private void table(Table table) {
        blankLine();
        wrap("", "", table.caption());
        List<List<String>> rows = new ArrayList<>(List.of(table.headers()));
        rows.addAll(table.rows());
        int[] widths = new int[table.headers().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        if (Arrays.stream(widths).sum() + 2 * widths.length > TABLE_WIDTH) {
            table.rows().forEach(this::row);
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r).get(i);
                String pad = " ".repeat(widths[i] - cell.length());
                text.append("  ").append(table.figures(i) ? pad + cell : cell + pad);
            }
            out.append(text.toString().stripTrailing()).append('\n');
            if (r == 0) {
                out.append("  ")
                        .append("-"
                                .repeat(Math.max(
                                        1, text.toString().stripTrailing().length() - 2)));
                out.append('\n');
            }
        }
    }

    /** A row of a table that no terminal is wide enough for. */
    private void row(List<String> cells) {
        String said = cells.stream().filter(cell -> !cell.equals("–")).collect(Collectors.joining(" — "));
        wrap("  · ", "    ", said);
    }

    private void heading(String title, char line) {
        wrap("", "", title);
        out.append(String.valueOf(line).repeat(Math.min(WIDTH, title.length()))).append('\n');
    }

    private void blankLine() {
        if (out.length() < 2 || out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** Breaks a text at its ordinary spaces alone: those before a French colon do not break. */
    private void wrap(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" +")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}

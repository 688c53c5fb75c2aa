package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.audit.Difference;
import fr.collectivites.compliance.audit.PackChange;
import fr.collectivites.compliance.audit.Replay;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what came out of replaying a record: the verdict first, then what explains it. */
final class ReplayPrint {

    private static final int LONGEST = 100;

    private final PrintWriter out;
    private final Phrases phrases;

    ReplayPrint(PrintWriter out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    void print(String file, Replay replay) {
        String verdict = "replay." + replay.verdict();
        out.println(phrases.text(verdict, file, replay.differences().size(), String.join(", ", replay.dropped())));
        if (!replay.intact()) {
            out.println(phrases.text("replay.tampered"));
        }
        replay.differences().forEach(difference -> out.println(line(difference)));
        if (!replay.packs().isEmpty()) {
            out.println(phrases.text(
                    "replay.packs",
                    String.join(
                            ", ", replay.packs().stream().map(PackChange::pack).toList())));
        }
        if (!replay.newQuestions().isEmpty()) {
            out.println(phrases.text("replay.questions", String.join(", ", replay.newQuestions())));
        }
        if (!replay.recordedWith().equals(replay.replayedWith())) {
            out.println(phrases.text("replay.library", replay.recordedWith(), replay.replayedWith()));
        }
    }

    private String line(Difference difference) {
        return phrases.text(
                "replay.difference",
                difference.question(),
                difference.subject(),
                difference.part(),
                cut(difference.was()),
                cut(difference.is()),
                String.join(", ", difference.articles()));
    }

    private String cut(String text) {
        if (text.isEmpty()) {
            return phrases.text("replay.nothing");
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    static Map<String, Object> json(String file, Replay replay) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("verdict", replay.verdict().name());
        json.put("intact", replay.intact());
        json.put(
                "differences",
                replay.differences().stream().map(ReplayPrint::json).toList());
        json.put("packs", replay.packs().stream().map(ReplayPrint::json).toList());
        json.put("dropped", List.copyOf(replay.dropped()));
        json.put("newQuestions", replay.newQuestions());
        json.put("recordedWith", replay.recordedWith());
        json.put("replayedWith", replay.replayedWith());
        return json;
    }

    private static Map<String, Object> json(Difference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", difference.question());
        json.put("subject", difference.subject());
        json.put("part", difference.part());
        json.put("was", difference.was());
        json.put("is", difference.is());
        json.put("articles", difference.articles());
        return json;
    }

    private static Map<String, Object> json(PackChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", change.pack());
        json.put("was", change.was());
        json.put("is", change.is());
        return json;
    }
}

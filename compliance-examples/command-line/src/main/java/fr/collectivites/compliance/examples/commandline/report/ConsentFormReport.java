package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.examples.commandline.document.Document;
import fr.collectivites.compliance.examples.commandline.document.Item;
import fr.collectivites.compliance.examples.commandline.document.Items;
import fr.collectivites.compliance.examples.commandline.document.Paragraph;
import fr.collectivites.compliance.examples.commandline.document.Section;
import fr.collectivites.compliance.examples.commandline.document.Tone;
import fr.collectivites.compliance.model.PublicationMedium;
import fr.collectivites.compliance.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out the model of a consent form, on paper or on a screen.
 *
 * <p>The sentences to sign are those of the pack, in French whatever the language. Names and signatures are left to the
 * pen; nothing is kept.
 */
public final class ConsentFormReport {

    private static final String BLANK = "……………………";

    private final Map<String, String> model;
    private final Optional<String> key;
    private final List<PublicationMedium> media;
    private final Optional<LocalDate> day;
    private final Wording wording;
    private final Phrases phrases;

    /**
     * Prepares a form.
     *
     * @param model the row of the pack, by column, not null
     * @param key the key of the publication in its dossier; empty when it comes from none, not null
     * @param media the media ticked in advance, not null
     * @param day the day of the signature; empty to leave it to the pen, not null
     * @param wording the sentences of the packs, not null
     * @param phrases the sentences of the program, not null
     */
    public ConsentFormReport(
            Map<String, String> model,
            Optional<String> key,
            List<PublicationMedium> media,
            Optional<LocalDate> day,
            Wording wording,
            Phrases phrases) {
        this.model = Map.copyOf(model);
        this.key = key;
        this.media = List.copyOf(media);
        this.day = day;
        this.wording = wording;
        this.phrases = phrases;
    }

    /**
     * Lays out the form.
     *
     * @return the document, not null
     */
    public Document document() {
        List<String> lead = new ArrayList<>(List.of(phrases.text("form.lead")));
        key.ifPresent(known -> lead.add(phrases.text("form.key", known)));
        return Headings.document(
                model.get("titre"),
                lead,
                List.of(
                        new Section(phrases.text("form.purpose"), List.of(new Paragraph(model.get("finalite")))),
                        new Section(phrases.text("form.media"), List.of(boxes())),
                        new Section(phrases.text("form.text"), List.of(new Paragraph(text()))),
                        new Section(phrases.text("form.signers"), List.of(signers())),
                        new Section(phrases.text("form.withdrawal"), List.of(new Paragraph(model.get("retrait")))),
                        new Section(phrases.text("form.fill"), List.of(new Paragraph(phrases.text("form.filled"))))),
                wording);
    }

    /**
     * Writes the form for a program.
     *
     * @return a tree of maps, lists and texts, not null
     */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("notice", wording.text("document.avertissement"));
        json.put("item", model.get("item"));
        key.ifPresent(known -> json.put("publication", known));
        json.put("title", model.get("titre"));
        json.put("purpose", model.get("finalite"));
        json.put("media", ticked());
        json.put("text", text());
        json.put("signers", split("signataires"));
        json.put("withdrawal", model.get("retrait"));
        return json;
    }

    private String text() {
        return model.get("texte")
                .replace("{item}", key.orElse(BLANK))
                .replace("{support}", media.isEmpty() ? BLANK : String.join(", ", ticked()))
                .replace("{date}", day.map(phrases::day).orElse(BLANK));
    }

    /** The media of the model, then those asked for that it does not list; nothing is ticked that was not asked for. */
    private Items boxes() {
        Set<String> all = new LinkedHashSet<>(split("supports"));
        all.addAll(ticked());
        return items(all.stream()
                .map(medium -> (ticked().contains(medium) ? "☒ " : "☐ ") + medium)
                .toList());
    }

    private Items signers() {
        return items(split("signataires").stream()
                .map(signer -> phrases.text("form.signer", signer, BLANK))
                .toList());
    }

    private static Items items(List<String> lines) {
        return new Items(
                "",
                lines.stream()
                        .map(line -> new Item(Tone.NEUTRAL, "", line, "", List.of(), List.of()))
                        .toList());
    }

    private List<String> ticked() {
        return media.stream().map(medium -> phrases.text("medium." + medium)).toList();
    }

    private List<String> split(String column) {
        return Arrays.stream(model.get(column).split(";")).map(String::strip).toList();
    }
}

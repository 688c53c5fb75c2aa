package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.RuleDef;
import fr.collectivites.compliance.internal.packs.SourceDef;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.law.DatedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that the page and the JSON document say, counted once. */
final class Study {

    private final RuleBook book;
    private final Coverage coverage;
    private final Trials trials;
    private final LocalDate day;
    private final List<Share> shares;

    Study(RuleBook book, Coverage coverage, Trials trials, Optional<LocalDate> day) {
        this.book = book;
        this.coverage = coverage;
        this.trials = trials;
        this.day = day.orElseGet(() -> lastCheck(book));
        this.shares = List.of(
                articles(),
                reasons(),
                rules("Règles avec un scénario du côté oui", Side.YES),
                rules("Règles avec un scénario du côté non", Side.NO),
                rules("Règles avec un scénario à la limite", Side.BOUNDARY),
                rows(),
                values(),
                held());
    }

    private static LocalDate lastCheck(RuleBook book) {
        return book.parameters().values().stream()
                .flatMap(parameter -> parameter.timeline().values().stream())
                .map(value -> value.provenance().verifiedOn())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    RuleBook book() {
        return book;
    }

    Coverage coverage() {
        return coverage;
    }

    Trials trials() {
        return trials;
    }

    LocalDate day() {
        return day;
    }

    Quarter quarter() {
        return Quarter.of(day);
    }

    List<Share> shares() {
        return shares;
    }

    private Share articles() {
        List<Share.Item> missing = new ArrayList<>();
        int all = 0;
        for (SourceDef source : book.sources().values()) {
            for (var article : source.articles().values()) {
                all++;
                if (!coverage.covered(source, article)) {
                    missing.add(item(source, article.id()));
                }
            }
        }
        return Share.of("Articles et paragraphes portés par une règle, une table ou une valeur", all, missing);
    }

    private Share reasons() {
        List<Share.Item> missing = new ArrayList<>();
        int all = 0;
        for (SourceDef source : book.sources().values()) {
            for (var article : source.articles().values()) {
                if (!coverage.covered(source, article)) {
                    all++;
                    if (article.uncovered().isEmpty()) {
                        missing.add(item(source, article.id()));
                    }
                }
            }
        }
        return Share.of("Articles sans règle dont le motif est écrit", all, missing);
    }

    private static Share.Item item(SourceDef source, String article) {
        return new Share.Item(source.id() + ":" + article, Anchors.article(source.id(), article));
    }

    private Share rules(String label, Side side) {
        return watched(book.rules(), label, side);
    }

    private Share rows() {
        List<Share.Item> missing = new ArrayList<>();
        int all = 0;
        for (TableDef table : book.tables()) {
            if (table.questions().isEmpty()) {
                continue;
            }
            for (TableRow row : table.rows()) {
                boolean watched = trials.of(table, row) > 0;
                // A row of guard that nothing reaches: the search for unseen changes wants an excuse for it.
                if (!watched && row.inputs().stream().allMatch(String::isEmpty)) {
                    continue;
                }
                all++;
                if (!watched) {
                    missing.add(new Share.Item(row.place().toString(), Anchors.table(table)));
                }
            }
        }
        return Share.of("Lignes de table avec un scénario", all, missing);
    }

    private Share values() {
        return Share.of(
                "Valeurs lues par un scénario",
                book.parameters().size(),
                book.parameters().keySet().stream()
                        .filter(id -> trials.ofParameter(id) == 0)
                        .map(id -> new Share.Item(id, Anchors.value(id)))
                        .toList());
    }

    /** What lacks a scenario: sides of rules, rows, values; and the scenarios that do not hold. */
    List<String> unwatched() {
        return shares.stream()
                .skip(2)
                .flatMap(share -> share.missing().stream().map(item -> share.label() + " : il manque " + item.name()))
                .toList();
    }

    private Share held() {
        return Share.of(
                "Scénarios tenus",
                trials.played().size(),
                trials.played().stream()
                        .filter(one -> !one.holds())
                        .map(one -> new Share.Item(
                                one.scenario().place(),
                                Anchors.question(one.scenario().question())))
                        .toList());
    }

    /** The dated values whose review is due in the quarter or was due before, the oldest first. */
    List<ParameterDef> toReview() {
        return book.parameters().values().stream()
                .filter(parameter ->
                        nextReview(parameter).filter(quarter()::due).isPresent())
                .sorted(Comparator.comparing(parameter -> nextReview(parameter).orElseThrow()))
                .toList();
    }

    static Optional<LocalDate> nextReview(ParameterDef parameter) {
        return parameter.timeline().values().stream()
                .map((DatedValue<ParameterValue> value) -> value.provenance().reviewBefore())
                .min(Comparator.naturalOrder());
    }

    /** How many of the rules that have such a side have a scenario there, and which have not. */
    Share watched(List<RuleDef> rules, String label, Side side) {
        List<RuleDef> sided =
                rules.stream().filter(rule -> trials.of(rule).has(side)).toList();
        return Share.of(
                label,
                sided.size(),
                sided.stream()
                        .filter(rule -> trials.of(rule).count(side) == 0)
                        .map(rule -> new Share.Item(rule.name(), Anchors.rule(rule.name())))
                        .toList());
    }
}

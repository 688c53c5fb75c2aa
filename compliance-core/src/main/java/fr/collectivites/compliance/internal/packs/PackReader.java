package fr.collectivites.compliance.internal.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads packs and checks them as a whole; every problem of every file is told at once. */
public final class PackReader {

    private final Problems problems = new Problems();
    private final References references = new References();
    private final Names names = new Names(problems);
    private final List<PackDraft> drafts = new ArrayList<>();
    private final List<RuleDef> rules = new ArrayList<>();
    private final Set<String> folders = new TreeSet<>();
    private boolean indexed;

    private PackReader() {}

    /**
     * Reads packs.
     *
     * @param places where the packs are, at least one, not null; a folder without index gives packs without rules
     * @return the packs, not null
     * @throws PackException when a file has a problem; the message lists all of them
     */
    public static RuleBook read(PackFiles... places) {
        PackReader reader = new PackReader();
        for (PackFiles files : places) {
            reader.gather(files);
        }
        return reader.finish();
    }

    private void gather(PackFiles files) {
        Map<String, List<String>> byPack = new TreeMap<>();
        try {
            Optional<JsonTree> index = files.index();
            for (String path : files.paths()) {
                String pack = PackLayout.pack(path);
                if (!pack.isEmpty()) {
                    byPack.computeIfAbsent(pack, any -> new ArrayList<>()).add(path);
                } else if (PackLayout.kind(path) != PackLayout.Kind.OTHER) {
                    problems.add(Place.of(path), "fichier hors d'un pack", "le ranger dans le dossier d'un pack");
                }
            }
            indexed |= index.isPresent();
            index.ifPresent(tree -> rules.addAll(RuleIndexReader.read(tree, references, problems)));
        } catch (IOException | JsonShapeException e) {
            problems.add(
                    Place.of(PackFiles.INDEX), "packs illisibles (" + e.getMessage() + ")", "refaire la construction");
        }
        byPack.forEach((pack, paths) -> {
            folders.add(pack);
            new PackFolderReader(pack, files, problems, references, names)
                    .read(paths)
                    .ifPresent(drafts::add);
        });
    }

    private RuleBook finish() {
        List<Pack> packs = drafts.stream().map(PackDraft::pack).toList();
        List<PackDraft> sound =
                drafts.stream().filter(draft -> sound(draft.pack().id())).toList();
        Map<String, QuestionDef> questions = new TreeMap<>();
        Map<String, ParameterDef> parameters = new TreeMap<>();
        for (Pack pack : packs) {
            questions.putAll(pack.questions());
            parameters.putAll(pack.parameters());
        }
        new ReferenceCheck(Sorted.byId(packs, Pack::id), questions, parameters, names, problems)
                .check(references, rules, folders);
        uniqueRules();
        uniqueSources(packs);
        Optional<List<RuleDef>> known = indexed ? Optional.of(rules) : Optional.empty();
        for (PackDraft draft : sound) {
            new MessageCheck(draft.pack(), known, names.known(References.Kind.PARAMETER), problems)
                    .check(draft.french(), draft.english());
        }
        problems.throwIfAny();
        return new RuleBook(packs, rules);
    }

    /** Says whether the wording of a pack can be judged: what it must say was read without a problem. */
    private boolean sound(String pack) {
        return !problems.anyIn(file ->
                file.equals(PackFiles.INDEX) || (file.startsWith(pack + "/") && !file.startsWith(pack + "/messages_")));
    }

    /** A text described twice would lose the articles of one description. */
    private void uniqueSources(List<Pack> packs) {
        Map<String, String> seen = new TreeMap<>();
        for (Pack pack : packs) {
            for (String source : pack.sources().keySet()) {
                String earlier = seen.putIfAbsent(source, pack.id());
                if (earlier != null) {
                    problems.add(
                            Place.of(pack.id() + "/sources/" + source + ".yaml"),
                            "texte « " + source + " » déjà décrit dans le pack « " + earlier + " »",
                            "réunir les articles dans commun/sources/" + source + ".yaml");
                }
            }
        }
    }

    private void uniqueRules() {
        Map<String, Place> seen = new TreeMap<>();
        for (RuleDef rule : rules) {
            Place earlier = seen.putIfAbsent(rule.name(), rule.place());
            if (earlier != null) {
                problems.add(rule.place(), "règle « " + rule.name() + " » déjà écrite en " + earlier, "la renommer");
            }
        }
    }
}

package fr.collectivites.compliance.rules.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads and checks all rules of all packs, and reports every problem at once.
 *
 * <p>It does not check that rules answer in every case, nor the rest of the YAML: the core and the scenarios do.
 */
public final class DrlLint {

    private final PackFolder folder;
    private final Catalog catalog;
    private final List<DrlRule> rules;
    private final List<Problem> problems;

    private DrlLint(PackFolder folder, Catalog catalog, List<DrlRule> rules, List<Problem> problems) {
        this.folder = folder;
        this.catalog = catalog;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Reads and checks the packs of a folder.
     *
     * @param packs the folder that holds the packs, not null
     * @return what was read and what is wrong with it, not null
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static DrlLint of(Path packs) {
        PackFolder folder = new PackFolder(Objects.requireNonNull(packs, "packs"));
        Problems problems = new Problems();
        Catalog catalog = new CatalogReader(folder, problems).read();
        List<DrlRule> rules = folder.rules().stream()
                .flatMap(source -> new DrlReader(source, problems).read().stream())
                .toList();
        MetadataLint metadata = new MetadataLint(catalog, problems);
        ConditionLint conditions = new ConditionLint(new FactTypes(), catalog, problems);
        ActionLint actions = new ActionLint(catalog, problems);
        for (DrlRule rule : rules) {
            metadata.check(rule);
            conditions.check(rule);
            actions.check(rule);
        }
        return new DrlLint(folder, catalog, rules, problems.all());
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, by file, line and column; not null
     */
    public List<Problem> problems() {
        return problems;
    }

    PackFolder folder() {
        return folder;
    }

    Catalog catalog() {
        return catalog;
    }

    List<DrlRule> rules() {
        return rules;
    }
}

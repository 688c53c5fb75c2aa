package fr.collectivites.compliance.internal.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A pack: one field of the law, with its questions, values, sources, tables and wording.
 *
 * @param id the id, the name of its folder, not null
 * @param version the version, not null
 * @param title the title, in French, not null
 * @param stateOfTheLaw what law it describes, in French, not null
 * @param coveredSince the first day for which it answers, not null
 * @param dependsOn the packs whose questions, parameters and sources it uses, not null
 * @param questions the questions by id, not null
 * @param parameters the parameters by id, not null
 * @param sources the sources by id, not null
 * @param tables the tables by name, not null
 * @param messages the wording, not null
 * @param digest the SHA-256 of its files, in lower-case hexadecimal, not null
 */
public record Pack(
        String id,
        String version,
        String title,
        String stateOfTheLaw,
        LocalDate coveredSince,
        List<String> dependsOn,
        Map<String, QuestionDef> questions,
        Map<String, ParameterDef> parameters,
        Map<String, SourceDef> sources,
        Map<String, TableDef> tables,
        Messages messages,
        String digest) {

    /** Copies the collections and checks that nothing is missing. */
    public Pack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(stateOfTheLaw, "stateOfTheLaw");
        Objects.requireNonNull(coveredSince, "coveredSince");
        dependsOn = List.copyOf(dependsOn);
        questions = Sorted.copy(questions);
        parameters = Sorted.copy(parameters);
        sources = Sorted.copy(sources);
        tables = Sorted.copy(tables);
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(digest, "digest");
    }

    Pack with(ParameterDef changed) {
        Map<String, ParameterDef> others = new TreeMap<>(parameters);
        others.put(changed.id(), changed);
        return with(others, tables);
    }

    Pack with(TableDef changed) {
        Map<String, TableDef> others = new TreeMap<>(tables);
        others.put(changed.name(), changed);
        return with(parameters, others);
    }

    private Pack with(Map<String, ParameterDef> otherParameters, Map<String, TableDef> otherTables) {
        return new Pack(
                id,
                version,
                title,
                stateOfTheLaw,
                coveredSince,
                dependsOn,
                questions,
                otherParameters,
                sources,
                otherTables,
                messages,
                digest);
    }
}

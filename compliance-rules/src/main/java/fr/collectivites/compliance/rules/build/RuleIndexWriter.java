package fr.collectivites.compliance.rules.build;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code index.json}: what each rule reads and concludes, and the digest of every file of the packs.
 *
 * <p>The same packs give the same bytes. Rules with problems have no index: lint first.
 */
final class RuleIndexWriter {

    /** The name of the index, which lists every file but itself. */
    static final String FILE = "index.json";

    private RuleIndexWriter() {}

    static byte[] write(DrlLint packs) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("schema", 1);
        index.put(
                "rules",
                packs.rules().stream()
                        .sorted(Comparator.comparing(DrlRule::name))
                        .map(rule -> rule(rule, packs.catalog()))
                        .toList());
        index.put(
                "files",
                packs.folder().files("", "").stream()
                        .filter(file -> !file.equals(FILE))
                        .map(file -> file(file, packs.folder()))
                        .toList());
        return JsonMapper.shared().writeValueAsBytes(index);
    }

    private static Map<String, Object> rule(DrlRule rule, Catalog catalog) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", rule.name());
        json.put("pack", rule.source().pack());
        json.put("file", rule.source().file());
        json.put("line", rule.at().line());
        json.put("question", rule.value("Question"));
        json.put("etage", rule.value("Etage").toLowerCase(Locale.ROOT));
        json.put("lectures", rule.values("Lecture"));
        json.put("articles", rule.values("Article"));
        Action action = rule.action().orElseThrow();
        json.put("verb", action.concludes() ? "CONCLUDE" : "OBSERVE");
        json.put("value", action.value());
        json.put(
                "subjectType",
                rule.patterns().stream()
                        .filter(p ->
                                p.binding().filter(action.variable()::equals).isPresent())
                        .map(p -> SubjectType.of(
                                p, catalog.questions(rule.source().pack())))
                        .findFirst()
                        .orElseThrow());
        Scope scope = new Scope(rule);
        json.put(
                "patterns", rule.patterns().stream().map(p -> pattern(p, scope)).toList());
        return json;
    }

    private static Map<String, Object> pattern(FactPattern pattern, Scope scope) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", pattern.type());
        json.put("binding", pattern.binding().orElse(null));
        json.put("negated", pattern.negated());
        json.put(
                "condition",
                pattern.condition()
                        .map(condition -> new ConditionJson(pattern, scope).write(condition))
                        .orElse(null));
        return json;
    }

    private static Map<String, Object> file(String file, PackFolder folder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", file);
        json.put("sha256", sha256(folder.bytes(file)));
        return json;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

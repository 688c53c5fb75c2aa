package fr.collectivites.compliance.rules.build;

import fr.collectivites.compliance.facts.Subject;
import fr.collectivites.compliance.rules.internal.drools.DroolsRuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;

/**
 * Rules of a folder of packs; a pack is compiled only when its DRL files were never compiled as they stand.
 *
 * <p>For each pack the rules of the class path serve when they are those of the folder; else the classes that an
 * earlier virtual machine left in the cache; else they are compiled and left there. Everything else of the folder (values, tables,
 * scenarios) is read anew by whoever opens the packs. A cache is code, as the packs are: keep it where you trust it.
 */
public final class RulesCache {

    private final Path folder;

    /**
     * Opens a cache; nothing is read or written yet.
     *
     * @param folder where compiled rules are kept, made when needed, not null
     */
    public RulesCache(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Checks the packs of a folder and gives their rules.
     *
     * @param packs the folder that holds the packs, not null
     * @return the rules, ready to fire, with where they came from, not null
     * @throws IllegalArgumentException when a rule is wrong; the message holds every problem, one a line
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public CompiledRules rules(Path packs) {
        DrlLint lint = DrlLint.of(packs);
        if (!lint.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    lint.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        byte[] index = RuleIndexWriter.write(lint);
        List<Source> sources = lint.folder().rules();
        ShippedRules shipped = ShippedRules.ofClassPath();
        if (shipped.digests().equals(digests(sources))) {
            return new CompiledRules(new DroolsRuleEngine(), index, CompiledRules.Origin.CLASS_PATH);
        }
        return changed(sources, index, shipped);
    }

    /** Packs do not call one another's classes: each is compiled alone, and only if the build did not ship it so. */
    private CompiledRules changed(List<Source> sources, byte[] index, ShippedRules shipped) {
        CompiledRules.Origin origin = CompiledRules.Origin.CACHE;
        List<Path> jars = new ArrayList<>();
        List<String> models = new ArrayList<>();
        for (Map.Entry<String, List<Source>> pack : byPack(sources).entrySet()) {
            if (shipped.digests(pack.getKey()).equals(digests(pack.getValue()))) {
                models.addAll(shipped.models(pack.getKey()));
                continue;
            }
            Path jar = folder.resolve("rules-" + pack.getKey() + "-" + key(pack.getValue()) + ".jar");
            if (!Files.isRegularFile(jar)) {
                write(jar, CompiledRules.jar(pack.getValue()));
                origin = CompiledRules.Origin.COMPILED;
            }
            jars.add(jar);
        }
        return new CompiledRules(DroolsRuleEngine.precompiled(CompiledClasses.of(jars, models)), index, origin);
    }

    private static Map<String, List<Source>> byPack(List<Source> sources) {
        return sources.stream().collect(Collectors.groupingBy(Source::pack, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, String> digests(List<Source> sources) {
        Map<String, String> digests = new TreeMap<>();
        sources.forEach(source ->
                digests.put(source.file(), sha256(source.text().getBytes(StandardCharsets.UTF_8), new byte[0])));
        return digests;
    }

    /** Names the rules, and the classes that compiled rules call: the facts of this library and the engine. */
    private static String key(List<Source> sources) {
        String engine = String.valueOf(ClassObjectType.class.getPackage().getImplementationVersion());
        byte[] facts = new FactTypes()
                .names().stream()
                        .map(type -> type + sha256(classFile(type), new byte[0]))
                        .toList()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        return sha256((engine + digests(sources)).getBytes(StandardCharsets.UTF_8), facts)
                .substring(0, 32);
    }

    private static byte[] classFile(String type) {
        try (InputStream in = Subject.class.getResourceAsStream(type + ".class")) {
            return Objects.requireNonNull(in, type).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class of " + type, e);
        }
    }

    /** Whole or not at all: another virtual machine may be reading. */
    private void write(Path jar, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "rules-", ".draft");
            Files.write(draft, bytes);
            Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + jar, e);
        }
    }

    private static String sha256(byte[] bytes, byte[] more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest(more));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package fr.collectivites.compliance.examples.commandline.territory;

import fr.collectivites.compliance.model.CollectivityKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the communes and groupings shipped with the program; their origin and licence are in LISEZMOI.md. */
public final class TerritoryData {

    private static final Map<String, CollectivityKind> KINDS = Map.of(
            "CC", CollectivityKind.CC,
            "CA", CollectivityKind.CA,
            "CU", CollectivityKind.CU,
            "METRO", CollectivityKind.METROPOLE,
            "MET69", CollectivityKind.METROPOLE_DE_LYON);

    private final Map<String, Map<Basis, Long>> sums = new HashMap<>();
    private final Map<String, Map<Basis, Long>> largest = new HashMap<>();
    private final Map<String, String> departements = new HashMap<>();
    private final List<Body> bodies = new ArrayList<>();

    private TerritoryData() {}

    /**
     * Reads all bodies: communes first, then groupings, in the order of the files.
     *
     * @return the bodies, not null
     */
    public static List<Body> read() {
        TerritoryData data = new TerritoryData();
        rows("communes-2026.csv.gz").forEach(data::commune);
        rows("epci-2026.csv.gz").forEach(data::grouping);
        return List.copyOf(data.bodies);
    }

    private void commune(CSVRecord row) {
        Map<Basis, Long> own = new EnumMap<>(Basis.class);
        put(Basis.MUNICIPALE, row.get("population_municipale"), own);
        put(Basis.TOTALE, row.get("population_totale"), own);
        put(Basis.COG, row.get("population_cog"), own);
        String epci = row.get("epci_siren");
        if (!epci.isEmpty()) {
            departements.putIfAbsent(epci, row.get("departement"));
            own.forEach((basis, inhabitants) -> {
                sums.computeIfAbsent(epci, key -> new EnumMap<>(Basis.class)).merge(basis, inhabitants, Long::sum);
                largest.computeIfAbsent(epci, key -> new EnumMap<>(Basis.class)).merge(basis, inhabitants, Math::max);
            });
        }
        bodies.add(new Body(CollectivityKind.COMMUNE, row.get("name"), row.get("departement"), own, Map.of()));
    }

    private void grouping(CSVRecord row) {
        String siren = row.get("siren");
        Map<Basis, Long> own = new EnumMap<>(Basis.class);
        own.put(Basis.COG, sums.get(siren).get(Basis.COG));
        put(Basis.MUNICIPALE, row.get("population_municipale"), own);
        put(Basis.TOTALE, row.get("population_totale"), own);
        Map<Basis, Long> member = new EnumMap<>(Basis.class);
        member.put(Basis.COG, largest.get(siren).get(Basis.COG));
        put(Basis.MUNICIPALE, row.get("largest_member_municipale"), member);
        put(Basis.TOTALE, row.get("largest_member_totale"), member);
        bodies.add(new Body(
                Objects.requireNonNull(KINDS.get(row.get("type")), siren),
                row.get("name"),
                departements.get(siren),
                own,
                member));
    }

    private static void put(Basis basis, String text, Map<Basis, Long> populations) {
        if (!text.isEmpty()) {
            populations.put(basis, Long.parseLong(text));
        }
    }

    private static List<CSVRecord> rows(String file) {
        try (InputStream in = TerritoryData.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(in, file)), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

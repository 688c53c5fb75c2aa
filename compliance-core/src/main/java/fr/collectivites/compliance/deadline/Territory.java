package fr.collectivites.compliance.deadline;

import fr.collectivites.compliance.internal.tables.ResourceTable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A French département or overseas collectivity, by its INSEE code: its region, its legal time, its local holidays.
 *
 * <p>It does not say which law applies there. Clipperton is absent. Immutable; one instance a code.
 */
public final class Territory {

    private static final class Table {
        static final Map<String, Territory> BY_CODE = read();
    }

    private final String code;
    private final String name;
    private final String region;
    private final List<ZoneId> zones;
    private final Optional<String> localHolidays;

    private Territory(CSVRecord row) {
        code = row.get("code");
        name = row.get("nom");
        region = row.get("region");
        zones = Arrays.stream(row.get("fuseaux").split(" ")).map(ZoneId::of).toList();
        localHolidays = Optional.of(row.get("feries")).filter(list -> !list.isEmpty());
    }

    /**
     * Finds a territory by its INSEE code.
     *
     * @param code the code: {@code 01} to {@code 95}, {@code 2A}, {@code 2B}, {@code 971} to {@code 988}, not null
     * @return the territory, not null
     * @throws IllegalArgumentException when there is none; the message names the nearest codes
     */
    public static Territory of(String code) {
        Territory found = Table.BY_CODE.get(Objects.requireNonNull(code, "code"));
        if (found == null) {
            throw new IllegalArgumentException("unknown territory '" + code
                    + "': write the INSEE code, 01 to 95, 2A, 2B" + " or 971 to 988" + near(code));
        }
        return found;
    }

    /**
     * Returns all territories.
     *
     * @return the territories, in the order of their codes, unmodifiable, not null
     */
    public static List<Territory> all() {
        return List.copyOf(Table.BY_CODE.values());
    }

    /**
     * Returns the INSEE code.
     *
     * @return the code, such as {@code 2A}, not null
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name in French.
     *
     * @return the name, not null
     */
    public String name() {
        return name;
    }

    /**
     * Returns the ISO 3166-2 code of the region or collectivity, which leads to the regional CSIRT.
     *
     * @return the code, such as {@code FR-BRE}, not null
     */
    public String region() {
        return region;
    }

    /**
     * Returns the usual legal time.
     *
     * @return the zone, not null
     */
    public ZoneId zone() {
        return zones.get(0);
    }

    /**
     * Returns every legal time of the territory; French Polynesia has three.
     *
     * @return the zones, the usual one first, not null
     */
    public List<ZoneId> zones() {
        return zones;
    }

    /**
     * Returns the list of local holidays that add to the national one.
     *
     * @return the name of the list for a {@code HolidaySource}, empty where the Code du travail has none
     */
    public Optional<String> localHolidays() {
        return localHolidays;
    }

    @Override
    public String toString() {
        return code + " " + name;
    }

    private static String near(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String padded = wanted.length() == 1 ? "0" + wanted : wanted.replaceFirst("^0+(?=..)", "");
        String nearest = Table.BY_CODE.keySet().stream()
                .filter(known ->
                        known.equals(padded) || wanted.equals("20") && known.startsWith("2") && !isNumber(known))
                .collect(Collectors.joining(" or "));
        return nearest.isEmpty() ? "" : "; nearest: " + nearest;
    }

    private static boolean isNumber(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Map<String, Territory> read() {
        Map<String, Territory> byCode = new LinkedHashMap<>();
        for (Territory territory : ResourceTable.read(Territory.class, "territoires.csv", Territory::new)) {
            if (byCode.put(territory.code, territory) != null) {
                throw new IllegalStateException("territoires.csv: code " + territory.code + " twice");
            }
        }
        return Collections.unmodifiableMap(byCode);
    }
}

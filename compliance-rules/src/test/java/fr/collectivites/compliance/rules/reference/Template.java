package fr.collectivites.compliance.rules.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of a table writes: {@code $} is the value of the case, {@code $ * 1000} a multiple of it, {@code $ / 60} a
 * part of it, rounded up.
 */
final class Template {

    private static final Pattern MULTIPLE = Pattern.compile("\\$ \\* (\\d+)");
    private static final Pattern PART = Pattern.compile("\\$ / (\\d+)");

    private Template() {}

    static Object fill(Object template, Object value) {
        if (template instanceof Map<?, ?> map) {
            Map<String, Object> filled = new LinkedHashMap<>();
            map.forEach((key, item) -> filled.put(String.valueOf(key), fill(item, value)));
            return filled;
        }
        if (template instanceof List<?> list) {
            List<Object> filled = new ArrayList<>();
            list.forEach(item -> filled.add(fill(item, value)));
            return filled;
        }
        if (!(template instanceof String text) || text.indexOf('$') < 0) {
            return template;
        }
        if (text.equals("$")) {
            return value;
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return new BigDecimal(String.valueOf(value))
                    .divide(new BigDecimal(part.group(1)), 0, RoundingMode.CEILING)
                    .longValueExact();
        }
        Matcher multiple = MULTIPLE.matcher(text);
        return multiple.matches()
                ? new BigDecimal(String.valueOf(value))
                        .multiply(new BigDecimal(multiple.group(1)))
                        .longValueExact()
                : text.replace("$", String.valueOf(value));
    }
}

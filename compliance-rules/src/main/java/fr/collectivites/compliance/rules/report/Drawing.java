package fr.collectivites.compliance.rules.report;

import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.law.DatedValue;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The time line of one value: a lane for each reading, a bar for each time during which one value counts. */
final class Drawing {

    /** The words of the statuses and the class that colours each, for the legend. */
    static final Map<String, String> LEGEND = legend();

    private static final int WIDTH = 760;
    private static final int LEFT = 70;
    private static final int LANE = 24;

    private final ParameterDef parameter;
    private final Study study;
    private final Markup html;
    private final LocalDate first;
    private final LocalDate last;
    private final SortedSet<LocalDate> days;

    Drawing(ParameterDef parameter, Study study, Markup html) {
        this.parameter = parameter;
        this.study = study;
        this.html = html;
        this.days = new TreeSet<>(parameter.timeline().boundaries());
        SortedSet<LocalDate> shown = new TreeSet<>(days);
        shown.add(study.day());
        this.first = shown.first().minusMonths(6);
        LocalDate end = shown.last().plusYears(1);
        LocalDate review =
                Study.nextReview(parameter).map(day -> day.plusMonths(3)).orElse(end);
        this.last = review.isAfter(end) && review.isBefore(end.plusYears(3)) ? review : end;
        days.add(first);
    }

    private static Map<String, String> legend() {
        Map<String, String> legend = new LinkedHashMap<>();
        for (LegalForce force : LegalForce.values()) {
            legend.put(force.code(), color(force));
        }
        return legend;
    }

    private static String color(LegalForce force) {
        return "f-" + force.code();
    }

    void draw() {
        List<Lane> lanes = lanes();
        int height = LANE * lanes.size() + 40;
        html.open("figure");
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                "Valeurs par date de " + parameter.label() + " ; la table qui suit les dit toutes");
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), 4 + i * LANE);
        }
        axis(
                4 + lanes.size() * LANE,
                lanes.stream()
                        .flatMap(lane -> lane.bars().stream())
                        .map(Bar::from)
                        .collect(Collectors.toSet()));
        html.close().close();
    }

    /** A lane and the readings that share it. */
    private record Lane(List<Reading> readings, List<Bar> bars) {}

    private record Bar(LocalDate from, LocalDate until, DatedValue<ParameterValue> value) {}

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            List<Bar> bars = bars(reading);
            Optional<Lane> same =
                    lanes.stream().filter(lane -> lane.bars().equals(bars)).findFirst();
            if (same.isPresent()) {
                same.get().readings().add(reading);
            } else {
                lanes.add(new Lane(new ArrayList<>(List.of(reading)), bars));
            }
        }
        return lanes;
    }

    private List<Bar> bars(Reading reading) {
        List<Bar> bars = new ArrayList<>();
        LocalDate[] cuts = days.toArray(LocalDate[]::new);
        for (int i = 0; i < cuts.length; i++) {
            LocalDate until = i + 1 < cuts.length ? cuts[i + 1] : last;
            Optional<DatedValue<ParameterValue>> picked = parameter.timeline().pick(cuts[i], cuts[i], reading);
            if (picked.isEmpty()) {
                continue;
            }
            Bar before = bars.isEmpty() ? null : bars.get(bars.size() - 1);
            if (before != null
                    && before.value().equals(picked.get())
                    && before.until().equals(cuts[i])) {
                bars.set(bars.size() - 1, new Bar(before.from(), until, before.value()));
            } else {
                bars.add(new Bar(cuts[i], until, picked.get()));
            }
        }
        return bars;
    }

    private void lane(Lane lane, int top) {
        boolean all = lane.readings().size() == Reading.values().length;
        String name = all
                ? "toutes"
                : String.join("+", lane.readings().stream().map(Enum::name).toList());
        html.element("text", name, "x", "0", "y", String.valueOf(top + 15), "class", "lecture");
        for (Bar bar : lane.bars()) {
            int from = x(bar.from());
            int width = Math.max(2, x(bar.until()) - from);
            boolean none = bar.value().values().isEmpty();
            html.empty(
                    "rect",
                    "x",
                    String.valueOf(from),
                    "y",
                    String.valueOf(top),
                    "width",
                    String.valueOf(width - 1),
                    "height",
                    String.valueOf(LANE - 4),
                    "class",
                    none ? "f-rien" : color(bar.value().force()));
            String text = ValuesPart.text(bar.value());
            if (width > 7 * text.length() + 6) {
                html.element(
                        "text",
                        text,
                        "x",
                        String.valueOf(from + 4),
                        "y",
                        String.valueOf(top + 15),
                        "class",
                        none ? "lecture" : "dans");
            }
        }
    }

    private void axis(int top, Set<LocalDate> starts) {
        line(LEFT, top, WIDTH, top, "axe");
        int lastLabel = -100;
        for (LocalDate day : days) {
            if (day.equals(first)) {
                continue;
            }
            int x = x(day);
            line(x, top, x, top + 5, "axe");
            if (starts.contains(day) && x - lastLabel > 72 && x < WIDTH - 30) {
                lastLabel = x;
                html.element(
                        "text",
                        Days.of(day),
                        "x",
                        String.valueOf(x - 3),
                        "y",
                        String.valueOf(top + 18),
                        "class",
                        "jour");
            }
        }
        int now = x(study.day());
        line(now, 0, now, top + 4, "maintenant");
        Study.nextReview(parameter)
                .filter(day -> study.quarter().due(day) && !day.isBefore(first))
                .ifPresent(day -> html.element(
                        "text", "▲", "x", String.valueOf(x(day) - 5), "y", String.valueOf(top + 30), "class", "du"));
    }

    private void line(int x1, int y1, int x2, int y2, String kind) {
        html.empty(
                "line",
                "x1",
                String.valueOf(x1),
                "y1",
                String.valueOf(y1),
                "x2",
                String.valueOf(x2),
                "y2",
                String.valueOf(y2),
                "class",
                kind);
    }

    private int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long part = Math.min(whole, Math.max(0, ChronoUnit.DAYS.between(first, day)));
        return (int) (LEFT + part * (WIDTH - LEFT) / whole);
    }
}

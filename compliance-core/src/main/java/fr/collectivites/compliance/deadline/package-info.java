/**
 * Legal deadlines, with their working: Regulation (EEC, Euratom) 1182/71, or the rule of the text itself.
 *
 * <p>Usable alone, with java.time alone in its signatures:
 *
 * <pre>{@code
 * Territory town = Territory.of("35");
 * DeadlineCalculator calculator = DeadlineCalculator.of(town);
 * Period period = Period.parse("72 heures", Period.Regime.REGULATION_1182_71, Period.Nature.TO_ACT);
 * FixedDeadline deadline = calculator.from(OffsetDateTime.parse("2026-02-06T16:30:00+01:00"), period);
 * deadline.prudent(); // 2026-02-09T16:30+01:00, shown first
 * deadline.due();     // 2026-02-09T17:00+01:00, what the Regulation allows
 * }</pre>
 *
 * <p>Nothing here reads the clock, the zone or the locale of the machine. No argument and no result is null.
 */
package fr.collectivites.compliance.deadline;

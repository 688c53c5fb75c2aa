package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.finding.Missing;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;

/** One thing that differs between possible worlds. */
sealed interface Dimension {

    /** The path to print. */
    String path();

    /** The entry of the fact dictionary, or the parameter. */
    String entry();

    /** Who could settle it. */
    Missing.Kind kind();

    /** Something about one fact of one subject, asked for as that fact. */
    sealed interface OnFact extends Dimension {

        SubjectFacts facts();

        FactDef fact();

        @Override
        default String path() {
            return Facts.place(facts(), fact());
        }

        @Override
        default String entry() {
            return Facts.asked(facts(), fact());
        }

        @Override
        default Missing.Kind kind() {
            return Missing.Kind.FACT;
        }
    }

    /** A fact of the dossier that is not known. */
    record OfFact(SubjectFacts facts, FactDef fact) implements OnFact {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfFact that && that.facts == facts && that.fact == fact;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(facts) * 31 + fact.slot();
        }
    }

    /** Whether a set that is not known holds a code. */
    record OfCode(SubjectFacts facts, FactDef fact, String code) implements OnFact {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfCode that && that.facts == facts && that.fact == fact && that.code.equals(code);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(facts) * 31 + fact.slot() + code.hashCode();
        }
    }

    /** An earlier answer that is itself uncertain; its own function takes its place. */
    record OfAnswer(Subjected key) implements Dimension {
        @Override
        public String path() {
            return key.question();
        }

        @Override
        public String entry() {
            return key.question();
        }

        @Override
        public Missing.Kind kind() {
            throw new IllegalStateException("an earlier answer is no fact to ask for: " + key);
        }
    }

    /** A point of law that is not settled. */
    record OfLaw(String parameter) implements Dimension {
        @Override
        public String path() {
            return parameter;
        }

        @Override
        public String entry() {
            return parameter;
        }

        @Override
        public Missing.Kind kind() {
            return Missing.Kind.UNSETTLED_LAW;
        }
    }

    /** Whether a duty was met in time, while the instant that says so is not known. */
    record OfTime(String question, String path, String entry) implements Dimension {
        @Override
        public Missing.Kind kind() {
            return Missing.Kind.FACT;
        }
    }
}

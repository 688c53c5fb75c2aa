package fr.collectivites.compliance.audit;

import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;

/** Makes records of decisions and replays them. Immutable, for any number of threads; keeps nothing and no key. */
public interface Records {

    /**
     * Assesses a dossier and records the decision: law, facts read, findings.
     *
     * <p>The record holds no fact that nothing read at that date under that reading, and never the name of the body. It
     * is made of the masked dossier: its answers are those of the dossier itself, its subjects bear their pseudonyms.
     *
     * @param dossier the dossier, not null
     * @param asOf the date of the question, not null
     * @param reading the reading, not null
     * @param key the key of this dossier, which masks keys of persons, not null
     * @param policy what must not be kept, and the language of the sentences, not null
     * @return the record, not null
     * @throws IllegalArgumentException when the policy names facts that the dictionary does not have: all are named
     * @throws IllegalStateException when the key is shredded
     */
    DecisionRecord record(Dossier dossier, AsOf asOf, Reading reading, MaskingKey key, RecordPolicy policy);

    /**
     * Reads the text of a record, whether or not it was laid out again, without replaying it.
     *
     * @param text the record, not null
     * @return the record, not null
     * @throws fr.collectivites.compliance.input.InvalidInputException with all problems, each with its place
     */
    DecisionRecord read(String text);

    /**
     * Says whether a record is as it was made: its digest is that of its content.
     *
     * <p>It replays nothing, and cannot see a record whose digest was made anew: the chained log can.
     *
     * @param text the record, not null
     * @return whether the digest matches
     * @throws fr.collectivites.compliance.input.InvalidInputException with all problems, each with its place
     */
    boolean intact(String text);

    /**
     * Answers the questions of a record again, from its own facts, date and reading, and compares.
     *
     * <p>It needs no masking key. Questions that packs ask today and did not then are named and are no difference, unless
     * the packs are those of the record: then its findings were taken out. It
     * does not tell who is right: packs or the library may have changed since, and the result says whether they have.
     *
     * @param text the record, not null
     * @return whether the same findings come out, not null
     * @throws fr.collectivites.compliance.input.InvalidInputException with all problems, each with its place
     */
    Replay replay(String text);
}

/**
 * What an auditor is given: records of decisions that can be replayed, and a log in which no line can be changed unseen.
 *
 * <p>Nothing here writes to a disk or a network, reads a clock, or keeps a key: the caller hands over what is written to
 * and looks after his keys. No method takes or gives back null.
 */
package fr.collectivites.compliance.audit;

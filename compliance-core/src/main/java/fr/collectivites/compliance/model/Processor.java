package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.Key;

/**
 * A processor of a processing, and the clauses of its contract (RGPD art. 28(3)).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param key key of the record in its list, unique there, not null
 * @param accessesData access of the processor to personal data
 * @param writtenContract written contract; RGPD 28(3) and 28(9)
 * @param subject clause on the subject matter; RGPD 28(3)
 * @param duration clause on the duration; RGPD 28(3)
 * @param nature clause on the nature of the processing; RGPD 28(3)
 * @param purpose clause on the purpose; RGPD 28(3)
 * @param dataTypes clause on types of data and persons; RGPD 28(3)
 * @param documentedInstructions clause on documented instructions; RGPD 28(3)(a)
 * @param confidentiality clause on confidentiality; RGPD 28(3)(b)
 * @param security clause on security; RGPD 28(3)(c)
 * @param subProcessorAuthorisation clause on sub-processors; RGPD 28(2) and 28(3)(d)
 * @param assistanceRights clause on help with the rights of persons; RGPD 28(3)(e)
 * @param assistanceSecurity clause on help with security, breaches and AIPD; RGPD 28(3)(f)
 * @param deletionOrReturn clause on deletion or return of data; RGPD 28(3)(g)
 * @param audits clause on audits; RGPD 28(3)(h)
 */
public record Processor(
        @Key String key,
        Fact<Boolean> accessesData,
        Fact<Boolean> writtenContract,
        Fact<Boolean> subject,
        Fact<Boolean> duration,
        Fact<Boolean> nature,
        Fact<Boolean> purpose,
        Fact<Boolean> dataTypes,
        Fact<Boolean> documentedInstructions,
        Fact<Boolean> confidentiality,
        Fact<Boolean> security,
        Fact<Boolean> subProcessorAuthorisation,
        Fact<Boolean> assistanceRights,
        Fact<Boolean> assistanceSecurity,
        Fact<Boolean> deletionOrReturn,
        Fact<Boolean> audits)
        implements Keyed {

    /** Refuses null; the message names the component. */
    public Processor {
        Components.refuseNull(
                Processor.class,
                key,
                accessesData,
                writtenContract,
                subject,
                duration,
                nature,
                purpose,
                dataTypes,
                documentedInstructions,
                confidentiality,
                security,
                subProcessorAuthorisation,
                assistanceRights,
                assistanceSecurity,
                deletionOrReturn,
                audits);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @param key key of the record in its list, not null
     * @return a new builder, not null
     */
    public static ProcessorBuilder builder(String key) {
        return new ProcessorBuilder(key);
    }
}

package fr.collectivites.compliance.model;

import fr.collectivites.compliance.model.constraints.ConsistentPopulations;
import fr.collectivites.compliance.model.constraints.Departement;
import fr.collectivites.compliance.model.constraints.Siren;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/**
 * A public body, as far as the dossier knows it; it is the one subject that a dossier always has.
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param siren SIREN number of the body; nine digits, the last one a check key
 * @param name name of the body; for display alone, no rule reads it
 * @param kind legal kind of the body
 * @param populations legal populations of the body; complete or unknown as a whole (CGCT R2151-1)
 * @param departement code of the département; INSEE code such as 67, 2A or 974: it gives the calendar and the time zone
 * @param protestantTemple Protestant temple or mixed church in the commune; Alsace-Moselle alone: Good Friday is then a holiday (Code du travail L3134-13)
 * @param staff number of agents
 * @param listedSector activity in a sector listed by NIS 2; annexes I and II of Directive (EU) 2022/2555
 * @param industrialAndCommercial industrial and commercial public service
 * @param nis2Designation class given by an order of the Prime Minister; whoever invokes it proves it
 * @param criticalEntity critical entity or former operator of essential services; whoever invokes it proves it (Directive (EU) 2022/2557)
 * @param cyberInsured insurance against cyber attacks; Code des assurances L12-10-1
 * @param healthEstablishment health or medico-social establishment run by the body; Code de la santé publique L1111-8-2
 * @param registeredWithAnssi registration with ANSSI done; NIS 2 art. 3(4)
 * @param website website of the body
 * @param dpo data protection officer
 * @param operator the body as an operator in a NIS 2 sector
 * @param security security measures in place
 */
@ConsistentPopulations
public record Collectivity(
        Fact<@Siren String> siren,
        Fact<String> name,
        Fact<CollectivityKind> kind,
        Fact<List<@Valid PopulationFigure>> populations,
        Fact<@Departement String> departement,
        Fact<Boolean> protestantTemple,
        Fact<@Min(0) @Max(2_000_000_000) Integer> staff,
        Fact<Boolean> listedSector,
        Fact<Boolean> industrialAndCommercial,
        Fact<Nis2Class> nis2Designation,
        Fact<Boolean> criticalEntity,
        Fact<Boolean> cyberInsured,
        Fact<Boolean> healthEstablishment,
        Fact<Boolean> registeredWithAnssi,
        Fact<Boolean> website,
        @Valid Dpo dpo,
        @Valid Operator operator,
        @Valid SecurityMeasures security) {

    /** Refuses null; the message names the component. */
    public Collectivity {
        Components.refuseNull(
                Collectivity.class,
                siren,
                name,
                kind,
                populations,
                departement,
                protestantTemple,
                staff,
                listedSector,
                industrialAndCommercial,
                nis2Designation,
                criticalEntity,
                cyberInsured,
                healthEstablishment,
                registeredWithAnssi,
                website,
                dpo,
                operator,
                security);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static CollectivityBuilder builder() {
        return new CollectivityBuilder();
    }
}

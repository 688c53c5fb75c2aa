/** How records of decisions are made and replayed. */
package fr.collectivites.compliance.internal.audit;

/**
 * Rules of shape that records carry: the contract alone.
 *
 * <p>Their logic is found by Hibernate Validator through {@code META-INF/services}. They check what is given, never that
 * something is given.
 */
package fr.collectivites.compliance.model.constraints;

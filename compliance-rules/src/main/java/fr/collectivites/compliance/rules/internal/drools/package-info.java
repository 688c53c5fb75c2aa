/**
 * The adapter of Drools: the only package that knows the engine when a vendor's program runs.
 *
 * <p>It opens the rules that the build precompiled, fires them over known facts and gives back plain data. It compiles
 * nothing, discovers nothing on the class path and lets no session out.
 */
package fr.collectivites.compliance.rules.internal.drools;

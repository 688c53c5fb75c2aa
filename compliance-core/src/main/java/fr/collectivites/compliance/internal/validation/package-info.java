/** Logic of the rules of shape, found through {@code META-INF/services}. Not for callers of the library. */
package fr.collectivites.compliance.internal.validation;

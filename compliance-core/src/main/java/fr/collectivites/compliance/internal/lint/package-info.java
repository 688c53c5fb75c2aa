/** Checks of packs that go beyond their form: is the law that they describe coherent? Not part of the contract. */
package fr.collectivites.compliance.internal.lint;

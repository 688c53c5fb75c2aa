package fr.collectivites.compliance.examples.commandline.document;

/** A piece of a section. */
public sealed interface Block permits Paragraph, Items, Table, TimeLine, Bars {}

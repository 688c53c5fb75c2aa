package fr.collectivites.compliance.model;

/** Class of an entity under NIS 2 (Directive (EU) 2022/2555, art. 3). */
public enum Nis2Class {
    /** Essential entity. */
    ESSENTIAL,
    /** Important entity. */
    IMPORTANT,
    /** Neither. */
    NONE
}

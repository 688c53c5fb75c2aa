package fr.collectivites.compliance.model;

/** A gesture that a body may be about to make in the first hours of an incident. */
public enum Gesture {
    /** Power machines off, which destroys evidence in memory. */
    POWER_OFF,
    /** Reinstall before a complaint and a copy of the evidence. */
    REINSTALL_BEFORE_COMPLAINT,
    /** Pay the ransom. */
    PAY_RANSOM,
    /** Delete logs. */
    DELETE_LOGS,
    /** Reconnect machines that were not checked. */
    RECONNECT_UNCHECKED,
    /** Disconnect machines from the network. */
    DISCONNECT_NETWORK,
    /** Leave machines on. */
    KEEP_POWERED,
    /** Keep logs and messages. */
    KEEP_EVIDENCE,
    /** Call the regional CSIRT or CERT-FR. */
    CALL_CSIRT,
    /** File a complaint. */
    COMPLAIN,
    /** Tell the data protection officer. */
    TELL_DPO
}

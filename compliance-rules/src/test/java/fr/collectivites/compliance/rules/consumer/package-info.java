/** The library as vendors receive it: its jars in machines of their own, with nothing of the tests beside them. */
package fr.collectivites.compliance.rules.consumer;

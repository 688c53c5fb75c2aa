/**
 * The public holidays of the Code du travail, dated by jollyday from a table of our own.
 *
 * <p>Only the computation of jollyday is used, not its lists: they leave Whit Monday out from 2004 to 2007, start 8 May
 * in 1981, count Aïd el-Kébir in Mayotte and move the holiday of Saint-Martin to 28 May, none of which the Code says. No
 * type of jollyday leaves this package. Not part of the public API.
 */
package fr.collectivites.compliance.internal.holidays;

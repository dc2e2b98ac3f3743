/**
 * Poverty standards, indicators and what government documents say of them. An atlas is one
 * document: its figures as printed, each with the place it stands at.
 */
package vn.giamngheo.indicator;

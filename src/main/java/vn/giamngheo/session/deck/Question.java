package vn.giamngheo.session.deck;

import java.util.List;

/**
 * A question the figures raise, made by a rule.
 *
 * @param id stays the same for the same figures
 * @param rule its id
 * @param why the rule in words
 * @param text the question; its figures cannot be changed, its words can
 * @param sources where its figures are from
 */
public record Question(String id, String rule, String why, Line text, List<String> sources) {}

package vn.giamngheo.publish;

import java.util.List;
import vn.giamngheo.feedback.Answer;

/**
 * A figure's page with what was asked and answered about it.
 *
 * @param answers oldest first; empty when nothing was
 */
public record AnsweredSource(SourcePage source, List<Answer> answers) {}

package vn.giamngheo.check;

import java.util.List;
import vn.giamngheo.text.Text;

/**
 * Several cells that may be wrong for one reason: a row was copied, a column was divided by the
 * wrong households.
 *
 * @param rule id of the rule that suggests it
 * @param cells quantities that would be wrong, or some of them
 * @param figure the first of them
 * @param place where they are, as an official would cite it
 * @param what what is seen in print, a sentence
 * @param blame what may have happened, half a sentence: "Có lẽ đã chép nhầm dòng"
 * @param ground reason of the rule
 * @param others figures beside the cells that show it
 */
record Hypothesis(
    String rule,
    List<Variable> cells,
    Figure figure,
    Text place,
    Text what,
    Text blame,
    Text ground,
    List<Figure> others) {}

package kz.dalel.correction;

import kz.dalel.kernel.Mandatory;
import kz.dalel.kernel.Statement;

/**
 * What the reviewer says of a proposed correction; a disagreement is kept and stops nothing.
 *
 * @param remark mandatory when he disagrees
 */
public record Opinion(Boolean agrees, String remark) {
    Opinion checked() {
        boolean agreed = Mandatory.value("correction.agrees", agrees);
        if (!agreed) Mandatory.text("correction.remark", remark);
        return new Opinion(agreed, Statement.orNone("correction.remark", remark, Statement.PARAGRAPH));
    }
}

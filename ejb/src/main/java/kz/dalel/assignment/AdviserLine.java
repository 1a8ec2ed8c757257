package kz.dalel.assignment;

import java.util.List;
import kz.dalel.kernel.Refusal;

/**
 * Somebody who may be asked for methodical help.
 *
 * @param officer his account
 * @param body code of his body at the Center
 * @param roles what he does there
 * @param bars what stands against him in the case today; empty when nothing does
 */
public record AdviserLine(String officer, String name, String body, List<String> roles, List<Refusal> bars) {
    public AdviserLine {
        roles = List.copyOf(roles);
        bars = List.copyOf(bars);
    }
}

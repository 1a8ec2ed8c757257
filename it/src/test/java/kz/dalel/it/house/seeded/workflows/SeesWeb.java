package kz.dalel.it.house.seeded.workflows;

import kz.dalel.it.house.seeded.web.SeesWorkflows;
import org.camunda.bpm.engine.RuntimeService;

/** Broken: a process knows pages; that it knows the engine is right. */
public class SeesWeb {
    SeesWorkflows page;
    RuntimeService engine;
}

package kz.dalel.it.house.seeded.request;

import org.camunda.bpm.engine.RuntimeService;

/** Broken: the domain knows the engine. */
class KnowsTheEngine {
    RuntimeService engine;
}

package kz.dalel.workflows;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/** Every delegate, listener and expression runs under the engine's own identity, narrowed to the request it serves. */
class AsEngine extends DefaultDelegateInterceptor {
    @Override
    protected void handleInvocationInContext(DelegateInvocation call) throws Exception {
        EngineIdentity.call(request(call), () -> {
            call.proceed();
            return null;
        });
    }

    private static String request(DelegateInvocation call) {
        return call.getContextExecution() instanceof DelegateExecution execution
                ? execution.getProcessBusinessKey()
                : "";
    }
}

package kz.dalel.workflows;

import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/** Every delegate, listener and expression runs under the engine's own identity. */
class AsEngine extends DefaultDelegateInterceptor {
    @Override
    protected void handleInvocationInContext(DelegateInvocation call) throws Exception {
        EngineIdentity.call(() -> {
            call.proceed();
            return null;
        });
    }
}

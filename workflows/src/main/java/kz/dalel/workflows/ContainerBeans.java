package kz.dalel.workflows;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The container's named beans as the map in which the engine looks up what its expressions name. */
class ContainerBeans extends AbstractMap<Object, Object> {
    private final Instance<Object> beans;

    ContainerBeans(Instance<Object> beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return named(name).isResolvable();
    }

    @Override
    public Object get(Object name) {
        Instance<Object> bean = named(name);
        return bean.isResolvable() ? bean.get() : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of(); // the container is asked by name, never listed
    }

    private Instance<Object> named(Object name) {
        return beans.select(NamedLiteral.of(name.toString()));
    }
}

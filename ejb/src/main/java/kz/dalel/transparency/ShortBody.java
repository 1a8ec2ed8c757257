package kz.dalel.transparency;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The body of an answer that may not be longer than so many bytes; one that is longer is not read to its end. */
final class ShortBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private final int most;
    private Subscription subscription;
    private long taken;

    ShortBody(int most) {
        this.most = most;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        whole.onSubscribe(begun);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        boolean wasShort = taken <= most;
        taken += bytes.stream().mapToLong(ByteBuffer::remaining).sum();
        if (taken <= most) {
            whole.onNext(bytes);
        } else if (wasShort) {
            subscription.cancel();
            whole.onError(new IOException("an answer of more than " + most + " bytes"));
        }
    }

    @Override
    public void onError(Throwable failed) {
        whole.onError(failed);
    }

    @Override
    public void onComplete() {
        if (taken <= most) whole.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }
}

package xiezhi.application.enforcement.coop;

/** 递送: brings a signed message to a partner and returns his signed receipt. */
public interface Courier {
    /** Whether it delivers to that partner. */
    boolean serves(Partner partner);

    /**
     * Delivers and waits for the receipt.
     *
     * @throws xiezhi.kernel.fault.Outside when the partner doesn't answer; the message is tried again
     */
    Wire deliver(Partner partner, Wire message);
}

package xiezhi.foundation.security;

import org.springframework.stereotype.Service;

/** 密钥库: encrypts single fields with SM4-GCM under a rotating data key and makes blind indexes (HMAC-SM3). */
@Service
public class Vault {

    /** The sealed form of the text, with the version of its key in front. */
    public String seal(String plain) {
        throw new UnsupportedOperationException();
    }

    /** The text of a sealed form. */
    public String open(String sealed) {
        throw new UnsupportedOperationException();
    }

    /** The blind index of a normalised value, by which equal values are found without being read. */
    public String blind(String value) {
        throw new UnsupportedOperationException();
    }
}

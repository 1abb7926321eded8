package xiezhi.foundation.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 本地目录: two levels of folders by the beginning of the address, one file for each address. */
final class FolderStorage implements Storage {
    private final Path folder;

    FolderStorage(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean holds(Spot spot) {
        return Files.exists(path(spot));
    }

    @Override
    public InputStream open(Spot spot) throws IOException {
        Path here = path(spot);
        Path aside = aside(here); // a removal that a crash cut short: the row still stands
        return Files.newInputStream(Files.exists(here) || !Files.exists(aside) ? here : aside);
    }

    @Override
    public void put(Path draft, Spot spot) throws IOException {
        Files.createDirectories(path(spot).getParent());
        Files.move(draft, path(spot), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** While the row's deletion waits for its commit nobody can write the same row, so nobody can write the same file. */
    @Override
    public void release(Spot spot) throws IOException {
        Path here = path(spot);
        Path aside = aside(here);
        Files.move(here, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                try {
                    if (status == STATUS_COMMITTED) {
                        Files.deleteIfExists(aside);
                    } else {
                        Files.move(aside, here, StandardCopyOption.ATOMIC_MOVE);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException("内容库不能整理: " + spot.address(), e);
                }
            }
        });
    }

    private Path path(Spot spot) {
        String address = spot.address();
        return folder.resolve(address.substring(0, 2))
                .resolve(address.substring(2, 4))
                .resolve(address);
    }

    private static Path aside(Path here) {
        return here.resolveSibling(here.getFileName() + ".gone");
    }
}

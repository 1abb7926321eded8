package xiezhi.foundation.documents;

import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xiezhi.foundation.documents.upload.Receiving;
import xiezhi.kernel.act.SignedIn;

/** 收件窗口: files up and down. */
@RestController
@RequestMapping("/api/files")
class FileDesk {
    private final Receiving receiving;

    FileDesk(Receiving receiving) {
        this.receiving = receiving;
    }

    @PostMapping
    @SignedIn
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile receive(@RequestParam("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        try (var in = file.getInputStream()) {
            return receiving.receive(name == null ? "" : name, file.getSize(), in);
        }
    }

    @GetMapping("/{id}")
    @SignedIn
    ResponseEntity<Resource> open(@PathVariable UUID id) {
        Receiving.Opened file = receiving.open(id);
        return Download.of(
                        ContentDisposition.attachment(),
                        file.row().name(),
                        file.row().kind().media())
                .contentLength(file.row().size())
                .body(new InputStreamResource(file.content()));
    }
}

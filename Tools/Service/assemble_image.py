#!/usr/bin/env python3
"""Makes an OCI archive of a folder with Python alone: one image with one layer.

    assemble_image.py ROOT ARCHIVE

ROOT's files become the image's root, owned by root and dated to the epoch, so that the same files
always give the same image. `podman load`, `buildah pull oci-archive:` and `skopeo copy` read the
archive, and so does `docker load` since version 25.
"""

import gzip
import hashlib
import io
import json
import pathlib
import platform
import sys
import tarfile

ARCHITECTURES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
OCI = "application/vnd.oci.image."


def layer(root: pathlib.Path) -> bytes:
    """The files as an uncompressed tar archive."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(root.rglob("*")):
            name = path.relative_to(root).as_posix()
            entry = tarfile.TarInfo(name)
            if path.is_dir():
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(entry)
            else:
                contents = path.read_bytes()
                entry.size = len(contents)
                entry.mode = 0o755 if path.stat().st_mode & 0o100 else 0o644
                archive.addfile(entry, io.BytesIO(contents))
    return buffer.getvalue()


def configuration(architecture: str, difference: str) -> dict:
    """How to run the image."""
    return {
        "architecture": architecture,
        "os": "linux",
        "created": "1970-01-01T00:00:00Z",
        "config": {
            "User": "65532:65532",
            "ExposedPorts": {"8080/tcp": {}},
            "Env": ["MNIST_HOST=0.0.0.0", "MNIST_PORT=8080"],
            "Entrypoint": ["/mnist-service"],
            "StopSignal": "SIGTERM",
            # Docker's extension; other engines ignore it.
            "Healthcheck": {
                "Test": ["CMD", "/mnist-service", "--check"],
                "Interval": 10_000_000_000,
                "Timeout": 3_000_000_000,
                "StartPeriod": 2_000_000_000,
            },
        },
        "rootfs": {"type": "layers", "diff_ids": [difference]},
        "history": [{"created": "1970-01-01T00:00:00Z", "created_by": "assemble_image.py"}],
    }


def digest(contents: bytes) -> str:
    return "sha256:" + hashlib.sha256(contents).hexdigest()


def main() -> None:
    root, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    architecture = ARCHITECTURES[platform.machine().lower()]
    blobs: dict[str, bytes] = {}

    def add(contents: bytes, media_type: str) -> dict:
        name = digest(contents)
        blobs[name] = contents
        return {"mediaType": media_type, "digest": name, "size": len(contents)}

    plain = layer(root)
    compressed = gzip.compress(plain, compresslevel=9, mtime=0)
    layer_entry = add(compressed, OCI + "layer.v1.tar+gzip")
    config = json.dumps(configuration(architecture, digest(plain))).encode()
    config_entry = add(config, OCI + "config.v1+json")
    manifest = {
        "schemaVersion": 2,
        "mediaType": OCI + "manifest.v1+json",
        "config": config_entry,
        "layers": [layer_entry],
    }
    manifest_entry = add(json.dumps(manifest).encode(), OCI + "manifest.v1+json")
    manifest_entry["platform"] = {"architecture": architecture, "os": "linux"}
    manifest_entry["annotations"] = {
        "io.containerd.image.name": "docker.io/library/mnist-service:latest",
        "org.opencontainers.image.ref.name": "latest",
    }
    index = {
        "schemaVersion": 2,
        "mediaType": OCI + "index.v1+json",
        "manifests": [manifest_entry],
    }
    files = {
        "oci-layout": json.dumps({"imageLayoutVersion": "1.0.0"}).encode(),
        "index.json": json.dumps(index).encode(),
    }
    files |= {"blobs/sha256/" + name.removeprefix("sha256:"): blobs[name] for name in blobs}
    with tarfile.open(output, "w", format=tarfile.PAX_FORMAT) as archive:
        for folder in ("blobs", "blobs/sha256"):
            entry = tarfile.TarInfo(folder)
            entry.type, entry.mode = tarfile.DIRTYPE, 0o755
            archive.addfile(entry)
        for name, contents in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(contents)
            archive.addfile(entry, io.BytesIO(contents))
    print(f"{output}: {len(compressed) / 1e6:.1f} MB compressed, {len(plain) / 1e6:.1f} MB plain")


if __name__ == "__main__":
    main()

"""Random variations of the training images, drawn anew each time an image is seen.

Mild on purpose: a network of twelve thousand parameters spends its capacity on whatever it sees,
and stronger distortions cost accuracy on undistorted digits.
"""

import jax
import jax.numpy as jnp
from jax import lax

SIDE = 28

ROTATION_DEGREES = 7.0
SCALE = 0.09
SHEAR = 0.14
SHIFT_PIXELS = 1.2
ELASTIC_PIXELS = 0.5
ELASTIC_GRID = 6
THICKNESS = 0.35
GAIN = 0.12


def augment(key: jax.Array, images: jax.Array) -> jax.Array:
    """One variation of each image; N x 28 x 28, 0 background to 1 foreground."""
    affine_key, elastic_key, thickness_key, gain_key = jax.random.split(key, 4)
    count = len(images)
    source = _affine_source(affine_key, count) + _elastic_displacement(elastic_key, count)
    moved = jax.vmap(_sample)(images, source)
    return _vary_gain(gain_key, _vary_thickness(thickness_key, moved))


def _affine_source(key: jax.Array, count: int) -> jax.Array:
    """Where each output pixel comes from: N x 2 x 28 x 28, row and column.

    Rotation, a scale per axis, shear and shift about the center; each constant is the standard
    deviation of a normal distribution.
    """
    rotation_key, scale_key, shear_key, shift_key = jax.random.split(key, 4)
    angle = jnp.radians(ROTATION_DEGREES) * jax.random.normal(rotation_key, (count,))
    scale = jnp.exp(SCALE * jax.random.normal(scale_key, (count, 2)))
    shear = SHEAR * jax.random.normal(shear_key, (count,))
    shift = SHIFT_PIXELS * jax.random.normal(shift_key, (count, 2))
    cosine, sine = jnp.cos(angle), jnp.sin(angle)
    rotation = jnp.stack([cosine, -sine, sine, cosine], axis=-1).reshape(count, 2, 2)
    one, zero = jnp.ones(count), jnp.zeros(count)
    shearing = jnp.stack([one, zero, shear, one], axis=-1).reshape(count, 2, 2)
    transform = rotation @ shearing * scale[:, jnp.newaxis, :]
    center = (SIDE - 1) / 2
    axis = jnp.arange(SIDE) - center
    grid = jnp.stack(jnp.meshgrid(axis, axis, indexing="ij"))
    moved = jnp.einsum("nij,jyx->niyx", transform, grid)
    return moved + center + shift[:, :, jnp.newaxis, jnp.newaxis]


def _elastic_displacement(key: jax.Array, count: int) -> jax.Array:
    """Smooth noise: a coarse grid of displacements, enlarged by cubic interpolation."""
    coarse = jax.random.normal(key, (count, 2, ELASTIC_GRID, ELASTIC_GRID))
    weights = jax.image.resize(jnp.eye(ELASTIC_GRID), (SIDE, ELASTIC_GRID), "cubic")
    return ELASTIC_PIXELS * jnp.einsum("yi,ncij,xj->ncyx", weights, coarse, weights)


def _sample(image: jax.Array, source: jax.Array) -> jax.Array:
    """Bilinear interpolation of one image; background beyond its edge."""
    return jax.scipy.ndimage.map_coordinates(image, list(source), order=1, mode="constant")


def _vary_thickness(key: jax.Array, images: jax.Array) -> jax.Array:
    """Blends each image with its dilation (a thicker pen) or its erosion (a thinner one)."""
    amount = THICKNESS * jax.random.normal(key, (len(images), 1, 1))
    amount = jnp.clip(amount, -0.7, 0.7)
    thicker = _neighborhood_maximum(images)
    thinner = -_neighborhood_maximum(-images)
    target = jnp.where(amount > 0, thicker, thinner)
    return images + jnp.abs(amount) * (target - images)


def _neighborhood_maximum(images: jax.Array) -> jax.Array:
    return lax.reduce_window(images, -jnp.inf, lax.max, (1, 3, 3), (1, 1, 1), "SAME")


def _vary_gain(key: jax.Array, images: jax.Array) -> jax.Array:
    """Fainter or stronger strokes, at most 1."""
    gain = jnp.exp(GAIN * jax.random.normal(key, (len(images), 1, 1)))
    return jnp.clip(images * gain, 0, 1)

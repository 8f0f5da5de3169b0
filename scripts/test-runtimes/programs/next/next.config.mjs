/**
 * Builds, and does nothing else: these pages are linted with the repository and have no types, and no build follows that a
 * cache would speed up.
 *
 * @type {import("next").NextConfig}
 */
export default {
  eslint: { ignoreDuringBuilds: true },
  typescript: { ignoreBuildErrors: true },
  webpack: (config) => ({ ...config, cache: false }),
};

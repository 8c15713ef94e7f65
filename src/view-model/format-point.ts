import { formatNumber } from './format-quantity'

/** `45.2° N, 34.1° E` of a GeoJSON point, which has the longitude first. */
export function formatPoint([longitude, latitude]: readonly [longitude: number, latitude: number]): string {
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`
}

function degrees(value: number, positive: string, negative: string): string {
  return `${formatNumber(Math.abs(value))}° ${value < 0 ? negative : positive}`
}

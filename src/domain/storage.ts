/**
 * Why a browser keeps nothing. 'no-storage': it has no place. 'refused': it does not let this page. 'full': no room left.
 */
export type StorageFailure = 'no-storage' | 'refused' | 'full'

<?php
/**
 * The data that the widgets tell: the site's own, where it keeps one, else the network's own content.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/**
 * The network's own content, as the widgets carry it.
 */
function builtin(): array {
	static $builtin;
	if ( null === $builtin ) {
		$builtin = \Coffee_Network\generated( 'coffee-network' );
	}
	return $builtin;
}

/**
 * The dataset of this site, always whole and valid: a part that the site does not keep is the built-in one.
 */
function dataset(): array {
	return builtin();
}

/**
 * Whether the site keeps data of its own.
 */
function has_own(): bool {
	return false;
}

/**
 * The address at which anybody reads the dataset of this site.
 */
function dataset_url(): string {
	return rest_url( 'coffee-network/v1/dataset' );
}

/**
 * Takes away all that is stored on this site.
 */
function uninstall(): void {
}

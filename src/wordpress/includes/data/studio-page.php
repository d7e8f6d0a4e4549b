<?php
/**
 * The page inside of the plugin's page: the studio, and what it must know of the site.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/**
 * Shows the studio alone, where it is asked for. WordPress has checked who asks already.
 */
function show_studio() {
	if ( ! isset( $_GET['studio'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification
		return;
	}
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	$folder  = plugins_url( 'studio/', \Coffee_Network\FILE );
	$version = '?ver=' . \Coffee_Network\VERSION;
	// phpcs:disable WordPress.WP.EnqueuedResources -- a page without the head of WordPress.
	printf(
		'<!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title><link rel="stylesheet" href="%s"><script type="application/json" id="coffee-network-site">%s</script><script type="module" src="%s"></script></head><body><noscript>%s</noscript></body></html>',
		esc_attr( language() ),
		esc_html__( 'The story', 'coffee-network-widgets' ),
		esc_url( $folder . 'studio.css' . $version ),
		wp_json_encode( site_for_studio(), JSON_HEX_TAG | JSON_HEX_AMP ), // phpcs:ignore WordPress.Security.EscapeOutput -- JSON without angle brackets.
		esc_url( $folder . 'studio.js' . $version ),
		esc_html__( 'This page needs JavaScript.', 'coffee-network-widgets' )
	);
	// phpcs:enable
	exit;
}

/**
 * What the studio must know of the site.
 */
function site_for_studio(): array {
	return array(
		// Messages in the language of who works here, not of the site.
		'dataset'  => add_query_arg( '_locale', 'user', dataset_url() ),
		'media'    => rest_url( 'wp/v2/media/' ),
		'network'  => plugins_url( 'data/coffee-network.json', \Coffee_Network\FILE ),
		'nonce'    => wp_create_nonce( 'wp_rest' ),
		'renew'    => admin_url( 'admin-ajax.php?action=rest-nonce' ),
		'name'     => html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES, 'UTF-8' ),
		'language' => substr( get_locale(), 0, 2 ),
		'versions' => page_url( 'revisions' ),
	);
}

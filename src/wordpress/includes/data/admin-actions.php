<?php
/**
 * What the buttons of the plugin's page do.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/**
 * The beginning of a form whose button does one thing.
 *
 * @param string $action Which one.
 */
function begin_form( string $action ) {
	printf( '<form method="post" action="%s"><input type="hidden" name="action" value="coffee_network_%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $action ) );
	wp_nonce_field( "coffee_network_$action" );
}

/**
 * Ends the request unless a button of this page was pressed, by somebody who may.
 *
 * @param string $action     Which one.
 * @param string $capability What one must be allowed to.
 */
function check_form( string $action, string $capability ) {
	check_admin_referer( "coffee_network_$action" );
	if ( ! current_user_can( $capability ) ) {
		wp_die( esc_html__( 'You may not change the story of this site.', 'coffee-network-widgets' ), '', array( 'response' => 403 ) );
	}
}

/**
 * Restores a version.
 */
function handle_restore() {
	check_form( 'restore', capability() );
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- checked above.
	$result = restore( absint( $_POST['revision'] ?? 0 ), sanitize_key( $_POST['version'] ?? '' ) );
	// phpcs:enable
	$said = ! is_wp_error( $result ) ? 'restored' : ( 'coffee_network_changed' === $result->get_error_code() ? 'changed' : 'failed' );
	wp_safe_redirect( page_url( 'revisions', array( 'said' => $said ) ) );
	exit;
}

/**
 * Sends the data as a file.
 */
function handle_export() {
	check_form( 'export', capability() );
	nocache_headers();
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="coffee-network.json"' );
	echo to_text( current()['dataset'], JSON_PRETTY_PRINT ) . "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- a file.
	exit;
}

/**
 * Keeps what becomes of the data when the plugin is deleted.
 */
function handle_removal() {
	check_form( 'removal', 'activate_plugins' );
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- checked above.
	$is_removed = ! empty( $_POST['remove'] );
	$is_sure    = ! $is_removed || ! empty( $_POST['exported'] );
	// phpcs:enable
	if ( $is_sure ) {
		update_option( REMOVAL, $is_removed ? 1 : 0, false );
	}
	wp_safe_redirect( page_url( 'data', array( 'said' => $is_sure ? 'settled' : 'unsure' ) ) );
	exit;
}

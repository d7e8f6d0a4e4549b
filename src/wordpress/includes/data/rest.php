<?php
/**
 * `/wp-json/coffee-network/v1/dataset`: anybody reads it, on any site; those who may change it.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

const ROUTES = 'coffee-network/v1';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve', 20, 4 );

/**
 * Tells WordPress of the addresses.
 */
function register_routes() {
	$may_change = static function (): bool {
		return current_user_can( capability() );
	};
	$version    = array(
		'type'        => 'string',
		'description' => 'The version that is replaced, as it was read.',
	);
	register_rest_route(
		ROUTES,
		'/dataset',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\answer',
				'permission_callback' => '__return_true',
			),
			array(
				'methods'             => 'POST, PUT',
				'callback'            => __NAMESPACE__ . '\take',
				'permission_callback' => $may_change,
			),
		)
	);
	register_rest_route(
		ROUTES,
		'/revisions',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\revisions',
			'permission_callback' => $may_change,
		)
	);
	register_rest_route(
		ROUTES,
		'/revisions/(?P<id>\d+)/restore',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\answer_restore',
			'permission_callback' => $may_change,
			'args'                => array( 'version' => $version + array( 'required' => true ) ),
		)
	);
}

/**
 * The dataset; nothing but its version where the reader has it already.
 *
 * @param \WP_REST_Request $request What is asked.
 */
function answer( $request ): \WP_REST_Response {
	$current  = current();
	$known    = explode( ',', (string) $request->get_header( 'if_none_match' ) );
	$is_known = in_array( $current['version'], array_map( __NAMESPACE__ . '\bare_version', $known ), true );
	$response = new \WP_REST_Response( $is_known ? null : $current['dataset'], $is_known ? 304 : 200 );
	$response->header( 'ETag', "\"{$current['version']}\"" );
	// Who is about to change it asks for what is there now.
	$response->header( 'Cache-Control', current_user_can( capability() ) ? 'no-cache, private' : 'max-age=300' );
	return $response;
}

/**
 * A version as it was sent: servers that compress add to it, and mark it as weak.
 *
 * @param string $tag An `ETag`.
 */
function bare_version( string $tag ): string {
	return (string) preg_replace( '/^\s*(W\/)?"?|(-(gzip|br|zstd))?"?\s*$/', '', $tag );
}

/**
 * Writes the answer with the letters as they are, and lets every site read it.
 *
 * @param bool              $served   Whether another plugin has done so.
 * @param \WP_HTTP_Response $result   The answer.
 * @param \WP_REST_Request  $request  What was asked.
 * @param \WP_REST_Server   $server   What answers.
 */
function serve( $served, $result, $request, $server ) {
	if ( '/' . ROUTES . '/dataset' !== $request->get_route() || ! in_array( $request->get_method(), array( 'GET', 'HEAD', 'OPTIONS' ), true ) ) {
		return $served;
	}
	if ( ! headers_sent() ) {
		// WordPress names the site that asks, and lets it send cookies.
		header( 'Access-Control-Allow-Origin: *' );
		header_remove( 'Access-Control-Allow-Credentials' );
		header_remove( 'Expires' );
		header( 'Access-Control-Expose-Headers: ETag', false );
	}
	$is_whole = 'GET' === $request->get_method() && 200 === $result->get_status() && is_object( $result->get_data() );
	if ( $served || ! $is_whole || isset( $_GET['_jsonp'] ) || isset( $_GET['_envelope'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification
		return $served;
	}
	// WordPress 6.1 would send these after the body; who may change the data has been told not to keep it.
	add_filter( 'rest_send_nocache_headers', '__return_false' );
	echo to_text( $result->get_data() ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, by its content type.
	return true;
}

/**
 * Saves what was sent: `{dataset, version, changes}`.
 *
 * @param \WP_REST_Request $request What was sent.
 * @return \WP_REST_Response|\WP_Error
 */
function take( $request ) {
	$body = $request->get_body();
	// Twice the most: what is too large for a server to read at all.
	if ( strlen( $body ) > 2 * LIMIT ) {
		return too_large();
	}
	wp_raise_memory_limit( 'admin' );
	$sent = json_decode( $body, false, DEEPEST + 3 );
	if ( ! is_object( $sent ) || ! isset( $sent->dataset ) || ! is_object( $sent->dataset ) ) {
		return new \WP_Error( 'coffee_network_no_dataset', __( 'What was sent is no data of the widgets.', 'coffee-network-widgets' ), array( 'status' => 400 ) );
	}
	$version = is_string( $sent->version ?? null ) ? $sent->version : bare_version( (string) $request->get_header( 'if_match' ) );
	if ( '' === $version ) {
		return new \WP_Error( 'coffee_network_no_version', __( 'Say which version this one replaces.', 'coffee-network-widgets' ), array( 'status' => 428 ) );
	}
	return saved( save( $sent->dataset, $version, clean_changes( $sent->changes ?? null ) ) );
}

/**
 * Restores a version.
 *
 * @param \WP_REST_Request $request Which, and which one it replaces.
 * @return \WP_REST_Response|\WP_Error
 */
function answer_restore( $request ) {
	return saved( restore( (int) $request['id'], (string) $request['version'] ) );
}

/**
 * What is there now, or why nothing was saved. Who comes second is given what the first has saved.
 *
 * @param true|\WP_Error $result What came of it.
 * @return \WP_REST_Response|\WP_Error
 */
function saved( $result ) {
	$current = current();
	if ( is_wp_error( $result ) ) {
		if ( 'coffee_network_changed' === $result->get_error_code() ) {
			$result->add_data( array_merge( $result->get_error_data(), $current, array( 'by' => last_editor() ) ) );
		}
		return $result;
	}
	return new \WP_REST_Response( array( 'version' => $current['version'] ) );
}

/**
 * Who has saved last.
 */
function last_editor(): string {
	$revisions = revisions();
	return $revisions ? $revisions[0]['author'] : '';
}

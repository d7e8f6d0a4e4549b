<?php
/**
 * The page in the admin menu where the story is changed, earlier versions are brought back, and it is shared and taken along.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

const PAGE = 'coffee-network';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_post_coffee_network_restore', __NAMESPACE__ . '\handle_restore' );
add_action( 'admin_post_coffee_network_export', __NAMESPACE__ . '\handle_export' );
add_action( 'admin_post_coffee_network_removal', __NAMESPACE__ . '\handle_removal' );
add_filter( 'plugin_action_links_' . plugin_basename( \Coffee_Network\FILE ), __NAMESPACE__ . '\add_links' );

/**
 * The page, for those who may change the story.
 */
function add_page() {
	$title = __( 'Coffee Network', 'coffee-network-widgets' );
	$icon  = 'data:image/svg+xml;base64,' . base64_encode( '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="black" d="M15.9 4.1C13 1.200 7.900 1.900 4.900 4.900s-3.700 8.100-.8 11c.2.2.3.3.5.400C4.200 12.700 6.200 10.400 9 9.200 12 7.900 13.600 6.700 14.300 3c.6.3 1.100.6 1.600 1.100zM5.700 17c2.900 1.100 6.800.1 9.400-2.500 2.900-2.900 3.700-7.100 1.800-9.700-.6 3.700-3.100 5.600-6.600 7-2.400 1-4.200 2.500-4.600 5.200z"/></svg>' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
	$hook  = add_menu_page( $title, $title, capability(), PAGE, __NAMESPACE__ . '\show_page', $icon, 26 );
	add_action( "load-$hook", __NAMESPACE__ . '\show_studio' );
	add_action(
		'admin_enqueue_scripts',
		static function ( $shown ) use ( $hook ) {
			if ( $shown === $hook ) {
				$assets = plugins_url( 'includes/data/assets/', \Coffee_Network\FILE );
				wp_enqueue_style( 'coffee-network-page', $assets . 'page.css', array(), \Coffee_Network\VERSION );
				// The studio asks it for pictures.
				if ( 'story' === tab() ) {
					wp_enqueue_media();
				} else {
					wp_enqueue_script( 'coffee-network-page', $assets . 'page.js', array(), \Coffee_Network\VERSION, true );
				}
			}
		}
	);
}

/**
 * The address of the page.
 *
 * @param string $tab  Which of its tabs.
 * @param array  $more What else is said in the address.
 */
function page_url( string $tab, array $more = array() ): string {
	return add_query_arg(
		array(
			'page' => PAGE,
			'tab'  => $tab,
		) + $more,
		admin_url( 'admin.php' )
	);
}

/**
 * Beside the plugin's name in the list of plugins, where people look before they delete one.
 *
 * @param string[] $links What WordPress shows there.
 */
function add_links( $links ) {
	if ( ! current_user_can( capability() ) ) {
		return $links;
	}
	$own = array( '<a href="' . esc_url( page_url( 'story' ) ) . '">' . esc_html__( 'Change the story', 'coffee-network-widgets' ) . '</a>' );
	if ( has_own() ) {
		$own[] = '<a href="' . esc_url( page_url( 'data' ) ) . '">' . esc_html__( 'Export the data', 'coffee-network-widgets' ) . '</a>';
	}
	return array_merge( $own, $links );
}

/**
 * The tabs, by what they are called in the address.
 */
function tabs(): array {
	return array(
		'story'     => __( 'The story', 'coffee-network-widgets' ),
		'revisions' => __( 'Versions', 'coffee-network-widgets' ),
		'data'      => __( 'Share and export', 'coffee-network-widgets' ),
	);
}

/**
 * The tab that is asked for.
 */
function tab(): string {
	$asked = sanitize_key( $_GET['tab'] ?? '' ); // phpcs:ignore WordPress.Security.NonceVerification
	return isset( tabs()[ $asked ] ) ? $asked : 'story';
}

/**
 * The page.
 */
function show_page() {
	echo '<div class="wrap coffee-network-' . esc_attr( tab() ) . '"><h1 class="wp-heading-inline">' . esc_html__( 'Coffee Network', 'coffee-network-widgets' ) . '</h1>';
	echo '<nav class="nav-tab-wrapper" aria-label="' . esc_attr__( 'Coffee Network', 'coffee-network-widgets' ) . '">';
	foreach ( tabs() as $name => $label ) {
		$is_shown = tab() === $name;
		printf(
			'<a class="nav-tab%s" href="%s"%s>%s</a>',
			$is_shown ? ' nav-tab-active' : '',
			esc_url( page_url( $name ) ),
			$is_shown ? ' aria-current="page"' : '',
			esc_html( $label )
		);
	}
	echo '</nav>';
	show_state();
	call_user_func( __NAMESPACE__ . '\show_' . tab() );
	echo '</div>';
}

/**
 * What an action came to, and whether what is kept can be read.
 */
function show_state() {
	$said = array(
		'restored' => array( 'success', __( 'Restored: visitors see that version now.', 'coffee-network-widgets' ) ),
		'changed'  => array( 'warning', __( 'Somebody else has published meanwhile: look at the list again, and then restore.', 'coffee-network-widgets' ) ),
		'failed'   => array( 'error', __( 'Not restored. That version is not there any more, or is spoilt, or the database could not be written.', 'coffee-network-widgets' ) ),
		'settled'  => array( 'success', __( 'Saved.', 'coffee-network-widgets' ) ),
		'unsure'   => array( 'warning', __( 'Nothing was changed. Before the data can go with the plugin, say that you have a copy of it.', 'coffee-network-widgets' ) ),
	);
	$spoilt = array(
		'earlier' => array( 'error', __( 'The data is spoilt in the database. Visitors see the last version that was good; restore one, or publish the story again.', 'coffee-network-widgets' ) ),
		'spoilt'  => array( 'error', __( 'The data is spoilt in the database, and no earlier version is good. Visitors see the network’s own content; publish the story again.', 'coffee-network-widgets' ) ),
	);
	$asked  = sanitize_key( $_GET['said'] ?? '' ); // phpcs:ignore WordPress.Security.NonceVerification
	/**
	 * Filters what else who works here should know: pairs of a kind (`warning`) and a sentence.
	 *
	 * @param array[] $notices The pairs.
	 */
	$more = (array) apply_filters( 'coffee_network_state', array() );
	foreach ( array_filter( array_merge( array( $said[ $asked ] ?? null, $spoilt[ current()['state'] ] ?? null ), $more ) ) as $notice ) {
		printf( '<div class="notice notice-%s inline" role="status"><p>%s</p></div>', esc_attr( $notice[0] ), esc_html( $notice[1] ) );
	}
}

/**
 * The studio, in a window of its own: neither the styles of WordPress nor its own reach the other.
 */
function show_story() {
	printf(
		'<iframe class="coffee-network-studio" src="%s" title="%s"></iframe>',
		esc_url(
			page_url(
				'story',
				array(
					'studio' => 1,
					'ui'     => language(),
				)
			)
		),
		esc_attr__( 'The story', 'coffee-network-widgets' )
	);
}

/**
 * The language of who works here: the first letters of the locale.
 */
function language(): string {
	return substr( get_user_locale(), 0, 2 );
}

/**
 * Earlier versions: who saved them, when, what changed.
 */
function show_revisions() {
	$revisions = revisions();
	if ( ! $revisions ) {
		echo '<p>' . esc_html__( 'Nothing has been published yet: visitors see the network’s own content. What you publish is listed here, with what changed.', 'coffee-network-widgets' ) . '</p>';
		return;
	}
	echo '<p>' . esc_html__( 'Up to 100 versions are kept. What you restore becomes a new version: nothing is lost.', 'coffee-network-widgets' ) . '</p>';
	echo '<table class="wp-list-table widefat striped"><thead><tr>';
	foreach ( array( __( 'When', 'coffee-network-widgets' ), __( 'Who', 'coffee-network-widgets' ), __( 'What changed', 'coffee-network-widgets' ), '' ) as $heading ) {
		echo '<th scope="col">' . esc_html( $heading ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	foreach ( $revisions as $index => $revision ) {
		$time = local_time( $revision['date'] );
		echo '<tr><td><time datetime="' . esc_attr( $revision['date'] ) . '">' . esc_html( $time ) . '</time></td><td>' . esc_html( $revision['author'] ) . '</td><td>';
		if ( $revision['changes'] ) {
			echo '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', $revision['changes'] ) ) . '</li></ul>'; // phpcs:ignore WordPress.Security.EscapeOutput
		} else {
			echo '—';
		}
		echo '</td><td>';
		if ( 0 === $index && 'own' === current()['state'] ) {
			echo esc_html__( 'Visitors see this one', 'coffee-network-widgets' );
		} else {
			begin_form( 'restore' );
			printf( '<input type="hidden" name="revision" value="%d"><input type="hidden" name="version" value="%s">', (int) $revision['id'], esc_attr( current()['version'] ) );
			/* translators: %s: date and time. */
			printf( '<button class="button" aria-label="%s">%s</button></form>', esc_attr( sprintf( __( 'Restore the version of %s', 'coffee-network-widgets' ), $time ) ), esc_html__( 'Restore', 'coffee-network-widgets' ) );
		}
		echo '</td></tr>';
	}
	echo '</tbody></table>';
}

/**
 * The address for other sites, the copy, and what becomes of the data when the plugin goes.
 */
function show_data() {
	echo '<h2>' . esc_html__( 'For other sites', 'coffee-network-widgets' ) . '</h2>';
	echo '<p>' . esc_html__( 'Any page that names this address as its data shows what is published here, within five minutes:', 'coffee-network-widgets' ) . '</p>';
	show_copied( 'coffee-network-address', __( 'Address of the data', 'coffee-network-widgets' ), dataset_url() );
	echo '<p>' . esc_html__( 'On a page with the widgets’ script, it goes in here:', 'coffee-network-widgets' ) . '</p>';
	show_copied( 'coffee-network-script', __( 'Script with the data', 'coffee-network-widgets' ), '<script src="' . plugins_url( 'assets/coffee-network.js', \Coffee_Network\FILE ) . '" data-src="' . dataset_url() . '" defer></script>' );

	echo '<h2>' . esc_html__( 'A copy', 'coffee-network-widgets' ) . '</h2>';
	echo '<p>' . esc_html__( 'The file opens in the studio of any site, and can be hosted anywhere.', 'coffee-network-widgets' ) . '</p>';
	begin_form( 'export' );
	echo '<p><button class="button button-primary">' . esc_html__( 'Download the data (.json)', 'coffee-network-widgets' ) . '</button></p></form>';

	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$is_removed = (bool) get_option( REMOVAL );
	echo '<h2>' . esc_html__( 'If the plugin is deleted', 'coffee-network-widgets' ) . '</h2>';
	begin_form( 'removal' );
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'If the plugin is deleted', 'coffee-network-widgets' ) . '</legend>';
	printf( '<p><label><input type="radio" name="remove" value="0"%s> %s</label></p>', checked( $is_removed, false, false ), esc_html__( 'Keep the data: it is there again when the plugin is installed again.', 'coffee-network-widgets' ) );
	printf( '<p><label><input type="radio" name="remove" value="1"%s> %s</label></p>', checked( $is_removed, true, false ), esc_html__( 'Delete the data and all its versions with the plugin.', 'coffee-network-widgets' ) );
	printf( '<p class="coffee-network-sure"><label><input type="checkbox" name="exported" value="1"> %s</label></p>', esc_html__( 'I have downloaded a copy, or need none.', 'coffee-network-widgets' ) );
	echo '</fieldset><p><button class="button">' . esc_html__( 'Save', 'coffee-network-widgets' ) . '</button></p></form>';
}

/**
 * Something to copy.
 *
 * @param string $id    Its id.
 * @param string $label What it is.
 * @param string $value The text.
 */
function show_copied( string $id, string $label, string $value ) {
	printf(
		'<p class="coffee-network-copied"><label class="screen-reader-text" for="%1$s">%2$s</label><input id="%1$s" type="text" class="code" readonly value="%3$s"> <button type="button" class="button" data-copy="%1$s" data-copied="%4$s" hidden>%5$s</button></p>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( $value ),
		esc_attr__( 'Copied', 'coffee-network-widgets' ),
		esc_html__( 'Copy', 'coffee-network-widgets' )
	);
}
